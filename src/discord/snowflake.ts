/** An id of Discord's: https://discord.com/developers/docs/reference#snowflakes */
export const SNOWFLAKE = /^\d{17,20}$/;
