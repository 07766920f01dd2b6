"""WhatsApp through Twilio, the only place that imports twilio.

Coming in: `webhook` → `form`. Going out: `sender` → `requests`, `bodies`, `templates`, `client`, `failures`.
Links into the chat: `links`.
"""
