package app.laurel.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InMemoryDocumentsTests extends DocumentsContract {

    private final InMemoryDocuments memory = new InMemoryDocuments(clock);

    @Override
    protected Documents documents() {
        return memory;
    }

    @Override
    protected Changes changes() {
        return memory;
    }

    @Override
    protected void restart() {
        memory.forgetPositions();
    }

    @Test
    void isEmptyWhenCleared() {
        memory.commit(Batch.in("p", Write.create("a", new Note("x"))));
        memory.clear();

        assertThat(memory.read(new Key("p", "a"), Note.class)).isEmpty();
        assertThat(memory.next("f", Note.class, 1, items -> {})).isFalse();
    }
}
