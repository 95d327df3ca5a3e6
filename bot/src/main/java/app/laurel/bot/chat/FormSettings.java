package app.laurel.bot.chat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How forms ask. */
@ConfigurationProperties("laurel.forms")
record FormSettings(@DefaultValue("picked") PeopleField people) {}
