/** A business-scoped user ID such as `SE.1A2b3C`, which WhatsApp uses since 2026. Source: Meta. */
const USER_ID = /^[A-Z]{2}\.[A-Za-z0-9.]{1,140}$/;

export const isUserId = (value: string) => USER_ID.test(value);
