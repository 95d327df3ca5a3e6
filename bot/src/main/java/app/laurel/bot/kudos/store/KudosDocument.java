package app.laurel.bot.kudos.store;

import app.laurel.bot.kudos.Kudos;
import app.laurel.bot.kudos.KudosId;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;
import java.time.Instant;
import java.util.List;

/** Thanks as they are kept. */
@Kind("kudos")
record KudosDocument(
        KudosId id, List<PersonId> receivers, String text, boolean aloud, List<PersonId> joined, Instant at)
        implements Document {

    static KudosDocument of(Kudos kudos) {
        return new KudosDocument(
                kudos.id(), kudos.receivers(), kudos.text(), kudos.aloud(), kudos.joined(), kudos.at());
    }

    Kudos kudos() {
        return new Kudos(id, receivers, text, aloud, joined, at);
    }

    @Override
    public String order() {
        return at.toString();
    }
}
