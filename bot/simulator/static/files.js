// Files on their way into a chat.

export const LARGEST_FILE = 1 << 20; // bytes; the server takes no larger one

export function contentOf(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

// As the thread itself shows it.
export function withFile(name, text) {
  return text ? `📎 ${name}\n${text}` : `📎 ${name}`;
}
