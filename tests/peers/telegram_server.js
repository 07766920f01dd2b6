// A Bot API server for the tests: telegram-test-api with what it lacks, on a free port of the loopback.
//
//   node telegram_server.js        prints "up <port>" once it listens
//
// telegram-test-api keeps the messages and makes the updates. Added here, each as the real server does it: the
// webhook's secret header and its repeats, long polling that confirms by offset, chats that a bot may not begin,
// limits on texts and buttons, "not modified", files, and answers that a test scripts ahead.
// Everything is kept by bot token, so tests that run at once never see each other.
'use strict';
const http = require('http');
const axios = require('axios');
const TelegramServer = require('telegram-test-api');

const calls = [];          // {token, method, params, status, answer}
const deliveries = [];     // {token, update_id, attempt, status}
const faults = [];         // scripted answers, see /__fail
const chats = new Map();   // token -> Map(chat id -> 'open' | 'blocked')
const queues = new Map();  // token -> updates waiting for getUpdates
const taps = new Map();    // token -> ids of callback queries not yet answered

const of = (map, token, make) => { if (!map.has(token)) map.set(token, make()); return map.get(token); };
const chatsOf = (token) => of(chats, token, () => new Map());
const queueOf = (token) => of(queues, token, () => ({ updates: [], wake: [] }));
const botId = (token) => Number(token.split(':')[0]) || 666;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const refuse = (code, description, parameters) =>
  ({ ok: false, error_code: code, description, ...(parameters ? { parameters } : {}) });

class Server extends TelegramServer {
  constructor() {
    super({ host: '127.0.0.1', storeTimeout: 86400 });
    this.nextUpdate = 1;
  }

  // The original counts up after the delivery: two messages at once would share an id.
  getCommonFields(botToken) {
    this.updateId = this.nextUpdate++;
    return { ...super.getCommonFields(botToken), messageId: this.messageId++ };
  }

  async addUserMessage(message) {
    const update = { ...this.getCommonFields(message.botToken), message };
    this.storage.userMessages.push({ ...update, isRead: true });
    const { botToken, ...body } = message;
    return this.deliver(botToken, { update_id: update.updateId, message: { ...body, message_id: update.messageId } });
  }

  addBotMessage(raw, token) {
    const message = super.addBotMessage(raw, token);
    return this.asMessage(token, { ...message, messageId: message.message_id, date: message.date });
  }

  asMessage(token, { messageId, chat, text, reply_markup, date, ...rest }) {
    return {
      message_id: messageId,
      date: Math.floor((date || Date.now()) / 1000),
      chat: { id: chat.id, type: 'private', first_name: 'Test' },
      from: { id: botId(token), is_bot: true, first_name: 'Test', username: 'TestNameBot' },
      ...(text === undefined ? {} : { text }),
      ...(reply_markup ? { reply_markup } : {}),
      ...(rest.document ? { document: rest.document } : {}),
    };
  }

  sent(token, chatId, messageId) {
    return this.storage.botMessages.find((u) => u.botToken === token && String(u.messageId) === String(messageId)
      && String(u.message.chat_id) === String(chatId));
  }

  // To the webhook, repeated a few times while it does not answer 2xx; without one, to the queue of getUpdates.
  async deliver(token, body) {
    const hook = this.webhooks[token];
    if (!hook) {
      const queue = queueOf(token);
      queue.updates.push(body);
      queue.wake.splice(0).forEach((wake) => wake());
      return { update_id: body.update_id, attempts: [] };
    }
    const headers = hook.secret_token ? { 'X-Telegram-Bot-Api-Secret-Token': hook.secret_token } : {};
    const attempts = [];
    for (let attempt = 1; attempt <= 3; attempt++) {
      let status = 0;
      try {
        const answer = await axios({ url: hook.url, method: 'POST', data: body, headers, validateStatus: () => true,
          maxRedirects: 0, timeout: 15000 });
        status = answer.status;
        if (status < 300 && answer.data && answer.data.method) {   // a call made by way of the webhook's answer
          const { method, ...params } = answer.data;
          calls.push({ token, method, params, status: 200, via: 'webhook' });
          if (method === 'answerCallbackQuery') of(taps, token, () => new Set()).delete(String(params.callback_query_id));
        }
      } catch (error) { status = -1; }
      attempts.push(status);
      deliveries.push({ token, update_id: body.update_id, attempt, status });
      if (status >= 200 && status < 300) break;
      await sleep(100 * attempt);
    }
    return { update_id: body.update_id, attempts };
  }
}

const server = new Server();

const person = (chat, name) => ({ id: Number(chat), is_bot: false, first_name: name || 'Test', language_code: 'en' });
const room = (chat, name) => ({ id: Number(chat), type: 'private', first_name: name || 'Test' });
const now = () => Math.floor(Date.now() / 1000);

// --- what a person does ----------------------------------------------------------------------------------------------

const people = {
  '/__open': async ({ token, chat }) => { chatsOf(token).set(String(chat), 'open'); return {}; },

  '/__say': async ({ token, chat, text, name, extra }) => {
    chatsOf(token).set(String(chat), 'open');
    const command = text && text.match(/^\/\w+/);
    return server.addUserMessage({
      botToken: token, date: now(), from: person(chat, name), chat: room(chat, name),
      ...(text === null ? {} : { text }),
      ...(command ? { entities: [{ type: 'bot_command', offset: 0, length: command[0].length }] } : {}),
      ...(extra || {}),
    });
  },

  // Only a button that the message shows can be tapped.
  '/__tap': async ({ token, chat, button, message_id, name }) => {
    const shown = server.storage.botMessages
      .filter((u) => u.botToken === token && String(u.message.chat_id) === String(chat)
        && u.message.reply_markup && u.message.reply_markup.inline_keyboard
        && (message_id === null || String(u.messageId) === String(message_id)))
      .reverse();
    for (const update of shown) {
      const found = update.message.reply_markup.inline_keyboard.flat()
        .find((b) => b.callback_data !== undefined && (b.callback_data === button || b.text === button));
      if (!found) continue;
      const common = server.getCommonFields(token);
      const id = String(server.callbackId++) + '0'.repeat(12);
      of(taps, token, () => new Set()).add(id);
      return server.deliver(token, { update_id: common.updateId, callback_query: {
        id, from: person(chat, name), chat_instance: String(chat), data: found.callback_data,
        message: server.asMessage(token, { messageId: update.messageId, chat: { id: Number(chat) },
          text: update.message.text, reply_markup: update.message.reply_markup, date: update.time }),
      } });
    }
    const seen = shown.flatMap((u) => u.message.reply_markup.inline_keyboard.flat().map((b) => b.text));
    return refuse(404, `no button ${JSON.stringify(button)} in chat ${chat}; shown: ${JSON.stringify(seen)}`);
  },

  '/__block': async ({ token, chat, blocked, name }) => {
    chatsOf(token).set(String(chat), blocked ? 'blocked' : 'open');
    const bot = { id: botId(token), is_bot: true, first_name: 'Test', username: 'TestNameBot' };
    const member = (gone) => (gone ? { status: 'kicked', user: bot, until_date: 0 } : { status: 'member', user: bot });
    const common = server.getCommonFields(token);
    return server.deliver(token, { update_id: common.updateId, my_chat_member: {
      chat: room(chat, name), from: person(chat, name), date: now(),
      old_chat_member: member(!blocked), new_chat_member: member(blocked) } });
  },

  // Any other update, as it stands; it gets an id of its own unless it has one (a repeat keeps its id).
  '/__update': async ({ token, update }) => {
    const id = update.update_id || server.getCommonFields(token).updateId;
    return server.deliver(token, { ...update, update_id: id });
  },

  // {token, method?, chat?, times, status, description?, parameters?, after?, hang?, body?}: the next matching calls are
  // answered so. after: the call is carried out first; hang: no answer at all (ms), then the connection is closed.
  '/__fail': async (fault) => { faults.push({ times: 1, ...fault }); return {}; },
};

// --- what a bot may not do ---------------------------------------------------------------------------------------------

const parsed = (value) => { try { return typeof value === 'string' ? JSON.parse(value) : value; } catch (e) { return undefined; } };

function fault(token, method, params) {
  const i = faults.findIndex((f) => f.token === token && (!f.method || f.method === method)
    && (f.chat === undefined || f.chat === null || String(f.chat) === String(params.chat_id)));
  if (i < 0) return null;
  const found = faults[i];
  if (--found.times <= 0) faults.splice(i, 1);
  return found;
}

function refusal(token, method, params) {
  if (/^(send|edit|delete|copy|forward)/.test(method) && params.chat_id !== undefined) {
    const state = chatsOf(token).get(String(params.chat_id));
    if (!state) return refuse(403, "Forbidden: bot can't initiate conversation with a user");
    if (state === 'blocked') return refuse(403, 'Forbidden: bot was blocked by the user');
  }
  if (method === 'sendMessage' || method === 'editMessageText') {
    const text = String(params.text || '');
    if (!text.trim()) return refuse(400, 'Bad Request: message text is empty');
    if ([...text].length > 4096) return refuse(400, 'Bad Request: message is too long');
  }
  if (params.reply_markup !== undefined) {
    const markup = parsed(params.reply_markup);
    if (!markup) return refuse(400, "Bad Request: can't parse reply keyboard markup JSON object");
    for (const button of (markup.inline_keyboard || []).flat()) {
      if (!button.text) return refuse(400, 'Bad Request: inline keyboard button text must be non-empty');
      const data = button.callback_data;
      if (data !== undefined && (Buffer.byteLength(data) < 1 || Buffer.byteLength(data) > 64)) {
        return refuse(400, 'Bad Request: BUTTON_DATA_INVALID');
      }
    }
  }
  if (method === 'editMessageText' || method === 'editMessageReplyMarkup') {
    const update = server.sent(token, params.chat_id, params.message_id);
    if (!update) return refuse(400, 'Bad Request: message to edit not found');
    const keyboard = (markup) => JSON.stringify((parsed(markup) || {}).inline_keyboard || []);
    const same = keyboard(params.reply_markup) === keyboard(update.message.reply_markup)
      && (method === 'editMessageReplyMarkup' || params.text === update.message.text);
    if (same) return refuse(400, 'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message');
  }
  if (method === 'answerCallbackQuery' && !of(taps, token, () => new Set()).delete(String(params.callback_query_id))) {
    return refuse(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid');
  }
  return null;
}

// --- the methods that telegram-test-api lacks, or has otherwise --------------------------------------------------------

const methods = {
  getMe: (token) => ({ id: botId(token), is_bot: true, first_name: 'Test', username: 'TestNameBot',
    can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false }),

  getWebhookInfo: (token) => ({ url: (server.webhooks[token] || { url: '' }).url, has_custom_certificate: false,
    pending_update_count: queueOf(token).updates.length }),

  setWebhook: (token, params) => { server.setWebhook(params, token); return true; },

  deleteWebhook: (token, params) => {
    server.deleteWebhook(token);
    if (String(params.drop_pending_updates) === 'true') queueOf(token).updates = [];
    return true;
  },

  // An update stays until a later call confirms it by its offset, as with the real server.
  getUpdates: async (token, params) => {
    if (server.webhooks[token]) {
      return refuse(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
    }
    const queue = queueOf(token);
    const offset = Number(params.offset || 0);
    if (offset > 0) queue.updates = queue.updates.filter((u) => u.update_id >= offset);
    if (!queue.updates.length && Number(params.timeout) > 0) {
      await Promise.race([new Promise((wake) => queue.wake.push(wake)), sleep(Math.min(Number(params.timeout), 30) * 1000)]);
    }
    return queue.updates.slice(0, Number(params.limit || 100));
  },

  editMessageText: (token, params) => {
    const update = server.sent(token, params.chat_id, params.message_id);
    update.message = { ...update.message, text: params.text, reply_markup: parsed(params.reply_markup) };
    return server.asMessage(token, { messageId: update.messageId, chat: { id: Number(params.chat_id) },
      text: params.text, reply_markup: update.message.reply_markup, date: update.time });
  },

  editMessageReplyMarkup: (token, params) => {
    const update = server.sent(token, params.chat_id, params.message_id);
    update.message = { ...update.message, reply_markup: parsed(params.reply_markup) };
    return server.asMessage(token, { messageId: update.messageId, chat: { id: Number(params.chat_id) },
      text: update.message.text, reply_markup: update.message.reply_markup, date: update.time });
  },

  sendDocument: (token, params) => {
    const file = params.document || {};
    const text = params.caption;
    const made = server.addBotMessage({ chat_id: params.chat_id, text, reply_markup: params.reply_markup }, token);
    return { ...made, ...(text ? { caption: text } : {}), text: undefined, document: {
      file_id: `file-${made.message_id}`, file_unique_id: `u-${made.message_id}`,
      file_name: file.filename, file_size: file.size } };
  },

  answerCallbackQuery: () => true,
  setMyCommands: () => true,
  deleteMyCommands: () => true,
  getMyCommands: () => [],
  setMyDescription: () => true,
  setMyShortDescription: () => true,
  setChatMenuButton: () => true,
  sendChatAction: () => true,
  logOut: () => true,
  close: () => true,
};

// --- HTTP ----------------------------------------------------------------------------------------------------------------

function form(type, raw) {
  if (/json/.test(type)) return raw.length ? JSON.parse(raw.toString()) : {};
  const boundary = /multipart\/form-data;.*boundary="?([^";]+)/.exec(type);
  if (!boundary) return Object.fromEntries(new URLSearchParams(raw.toString()));
  const out = {};
  const files = {};
  for (const part of raw.toString('latin1').split(`--${boundary[1]}`).slice(1, -1)) {
    const at = part.indexOf('\r\n\r\n');
    const head = part.slice(0, at);
    const body = Buffer.from(part.slice(at + 4, -2), 'latin1');
    const name = /name="([^"]*)"/.exec(head)[1];
    const filename = /filename="([^"]*)"/.exec(head);
    if (filename) files[name] = { filename: filename[1], size: body.length, base64: body.toString('base64') };
    else out[name] = body.toString();
  }
  for (const [key, value] of Object.entries(out)) {       // a file sent beside names its part "attach://part"
    const attached = /^attach:\/\/(.+)$/.exec(value);
    if (attached && files[attached[1]]) out[key] = files[attached[1]];
  }
  return { ...files, ...out };
}

const reply = (res, body, status) => {
  const text = JSON.stringify(body);
  res.writeHead(status || (body && body.ok === false ? body.error_code : 200), { 'content-type': 'application/json' });
  res.end(text);
};

// telegram-test-api's own answer to a method, through its own routes.
function original(method, token, params) {
  return new Promise((done) => {
    const req = new http.IncomingMessage(null);
    Object.assign(req, { method: 'POST', url: `/bot${token}/${method}`, body: params, _body: true, headers: {} });
    const res = new http.ServerResponse(req);
    res.end = (data) => { done({ status: res.statusCode, body: JSON.parse(String(data)) }); return res; };
    server.webServer(req, res);
  });
}

async function call(token, method, params) {
  const refused = refusal(token, method, params);
  if (refused) return { status: refused.error_code, body: refused };
  if (method in methods) {
    const result = await methods[method](token, params);
    return result && result.ok === false ? { status: result.error_code, body: result } : { status: 200, body: { ok: true, result } };
  }
  const answer = await original(method, token, params);
  if (answer.status >= 400) return { status: 404, body: refuse(404, `Not Found: method ${method}`) };
  if (answer.body.ok && answer.body.result === null) answer.body.result = true;
  return { status: answer.body.ok ? 200 : answer.body.error_code, body: answer.body };
}

async function handle(req, res, raw) {
  const url = new URL(req.url, 'http://loopback');
  const token = url.searchParams.get('token');
  if (url.pathname === '/__calls') return reply(res, calls.filter((c) => c.token === token));
  if (url.pathname === '/__deliveries') return reply(res, deliveries.filter((d) => d.token === token));
  if (url.pathname in people) {
    const done = await people[url.pathname](JSON.parse(raw.toString()));
    return reply(res, done);
  }
  const route = url.pathname.match(/^\/bot([^/]+)\/(\w+)$/);
  if (!route) return reply(res, refuse(404, 'Not Found'));
  const [, bot, method] = route;
  const params = { ...Object.fromEntries(url.searchParams), ...form(req.headers['content-type'] || '', raw) };
  const record = { token: bot, method, params, at: Date.now() };
  if (method !== 'getUpdates') calls.push(record);
  const planned = fault(bot, method, params);
  if (planned && !planned.after) {
    record.status = planned.hang ? 0 : planned.status;
    if (planned.hang) { await sleep(planned.hang); return req.socket.destroy(); }
    if (planned.body !== undefined) { res.writeHead(planned.status, { 'content-type': 'text/html' }); return res.end(planned.body); }
    return reply(res, refuse(planned.status, planned.description, planned.parameters), planned.status);
  }
  const answer = await call(bot, method, params);
  record.status = answer.status;
  if (answer.body.ok) record.result = answer.body.result;
  if (planned) {                                    // carried out, and the bot never hears of it
    record.status = 0;
    await sleep(planned.hang || 0);
    return req.socket.destroy();
  }
  return reply(res, answer.body, answer.status);
}

const web = http.createServer((req, res) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => handle(req, res, Buffer.concat(chunks))
    .catch((error) => reply(res, refuse(500, `Internal Server Error: ${error && error.stack}`))));
});
web.keepAliveTimeout = 60000;
web.listen(0, '127.0.0.1', () => console.log('up', web.address().port));
