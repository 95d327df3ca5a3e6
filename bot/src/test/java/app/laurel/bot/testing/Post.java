package app.laurel.bot.testing;

import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.People;
import app.laurel.bot.people.PersonId;
import app.laurel.cards.Card;
import app.laurel.cards.Cards;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Shows what Laurel sends unasked on the screens of those who get it. */
final class Post implements Messenger {

    private final Cards cards;
    private final People people;
    private final Map<String, Screen> screens = new HashMap<>();
    private final Map<String, String> slots = new HashMap<>();
    private final Set<String> causes = new HashSet<>();

    Post(Cards cards, People people) {
        this.cards = cards;
        this.people = people;
    }

    synchronized void clear() {
        screens.clear();
        slots.clear();
        causes.clear();
    }

    synchronized Screen screen(String conversation) {
        return screens.computeIfAbsent(conversation, name -> new Screen());
    }

    @Override
    public synchronized void tell(PersonId person, String cause, Card card) {
        if (causes.add(person + "|" + cause)) {
            screen(person.value()).add(render(person, card), true);
        }
    }

    @Override
    public synchronized void show(PersonId person, String slot, String cause, Card card) {
        if (causes.add(person + "|" + cause)) {
            var rendered = render(person, card);
            var place = person + "|" + slot;
            if (slots.containsKey(place)) {
                screen(person.value()).update(slots.get(place), rendered);
            } else {
                slots.put(place, screen(person.value()).add(rendered, true));
            }
        }
    }

    @Override
    public synchronized void announce(String cause, Card card) {
        if (causes.add("|" + cause)) {
            screen(Bank.CHANNEL).add(cards.render(card, java.util.Locale.ENGLISH), true);
        }
    }

    private ObjectNode render(PersonId person, Card card) {
        return cards.render(card, Voice.of(people.get(person)).language());
    }
}
