package app.laurel.bot.kudos;

import app.laurel.bot.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Thanks that somebody has given.
 *
 * @param text in the giver's words
 * @param aloud whether they were said where others read along, so that nobody has to announce them
 * @param joined who has joined in, in their order
 */
public record Kudos(
        KudosId id, List<PersonId> receivers, String text, boolean aloud, List<PersonId> joined, Instant at) {

    public Kudos {
        receivers = List.copyOf(receivers);
        joined = List.copyOf(joined);
    }

    public PersonId giver() {
        return id.giver();
    }

    Kudos with(PersonId another) {
        return new Kudos(
                id,
                receivers,
                text,
                aloud,
                Stream.concat(joined.stream(), Stream.of(another)).toList(),
                at);
    }
}
