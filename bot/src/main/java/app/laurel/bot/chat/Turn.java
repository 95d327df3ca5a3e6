package app.laurel.bot.chat;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * One thing that one person said or pressed.
 *
 * @param id Teams' id of the activity; a resent copy has the same
 * @param person the signed sender
 * @param text what was said after the command's own words and the mentions that follow them; empty for a press
 * @param mentioned who was mentioned in it, without Laurel, in their order
 */
public record Turn(
        String id, Person person, Place place, String text, List<PersonId> mentioned, Voice voice, Instant at) {

    public Actor actor() {
        return Actor.person(person.id());
    }

    /** The id of what this turn asks for; a resent copy of it asks for the same. */
    public RequestId request() {
        return new RequestId(person.id() + ":" + place.conversation() + ":" + id);
    }

    /**
     * The id of what a form asks for, however often it is pressed.
     *
     * @param once the form's one-time id
     */
    public RequestId request(String verb, String once) {
        return new RequestId(person.id() + ":" + verb + ":" + once);
    }
}
