package app.laurel.bot.chat.memory;

import app.laurel.bot.store.Documents;
import app.laurel.bot.store.InMemoryDocuments;

class RememberedTurnsTests extends RememberedTurnsContract {

    private final InMemoryDocuments documents = new InMemoryDocuments(clock);

    @Override
    Documents instance() {
        return documents;
    }
}
