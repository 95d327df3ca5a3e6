package app.laurel.bot.chat;

import java.time.ZoneId;
import java.util.Locale;

/** How Laurel speaks to somebody: in their language, with the dates of their time zone. */
public record Voice(Locale language, ZoneId timeZone) {}
