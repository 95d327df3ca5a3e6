package app.laurel.bot.chat.teams;

import app.laurel.bot.people.PersonId;
import java.util.List;
import java.util.Optional;

/** What Teams says of those who are in a conversation, and of a team's channels. */
final class Roster {

    private final TeamsConnector connector;

    Roster(TeamsConnector connector) {
        this.connector = connector;
    }

    /**
     * Somebody's id in Entra; nothing if Teams does not say it.
     *
     * @param asked what came from the conversation that they are in
     * @param account what Teams itself calls them
     */
    Optional<PersonId> member(Incoming asked, String account) {
        var place = asked.team().orElseGet(() -> asked.address().conversation());
        return connector
                .ask(asked.address().serviceUrl(), "v3", "conversations", place, "members", account)
                .map(member -> Activity.text(member, "aadObjectId").isEmpty()
                        ? Activity.text(member, "objectId")
                        : Activity.text(member, "aadObjectId"))
                .filter(PersonId::isValid)
                .map(PersonId::new);
    }

    /** The channels of a team, as far as Teams tells them. */
    List<String> channels(Incoming asked, String team) {
        return connector.ask(asked.address().serviceUrl(), "v3", "teams", team, "conversations").stream()
                .flatMap(answer -> answer.path("conversations").valueStream())
                .map(channel -> Activity.text(channel, "id"))
                .filter(Incoming::isName)
                .toList();
    }
}
