package app.laurel.bot.demo;

import app.laurel.bot.people.PersonId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the demo goes.
 *
 * @param person who somebody is whom the demo bank does not know
 * @param history whether the first start tells of what has happened so far
 * @param rehearse whether to play a few turns and stop, instead of serving
 */
@ConfigurationProperties("laurel.demo")
record DemoSettings(
        @DefaultValue("ana") String person,
        @DefaultValue("true") boolean history,
        boolean rehearse) {

    PersonId usualPerson() {
        return new PersonId(person);
    }
}
