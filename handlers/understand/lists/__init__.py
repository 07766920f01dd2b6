"""Reading a coach's old list, pasted or as a file, into opening balances. Pure: bytes and texts in, values out."""
