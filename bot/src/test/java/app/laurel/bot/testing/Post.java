package app.laurel.bot.testing;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Home;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Teams as tests see it: shows what Laurel sends on the screens of those who get it. */
final class Post implements Connector {

    private final Map<String, Screen> screens = new HashMap<>();

    synchronized void clear() {
        screens.clear();
    }

    synchronized Screen screen(String conversation) {
        return screens.computeIfAbsent(conversation, name -> new Screen());
    }

    @Override
    public synchronized Sent post(Address to, ObjectNode card) {
        return new Sent.Accepted(screen(to.conversation()).add(card, true));
    }

    @Override
    public synchronized Sent update(Address at, String activity, ObjectNode card) {
        screen(at.conversation()).update(activity, card);
        return new Sent.Accepted(activity);
    }

    @Override
    public Sent open(Home home, PersonId person) {
        return new Sent.Accepted(person.value());
    }
}
