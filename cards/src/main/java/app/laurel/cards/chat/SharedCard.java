package app.laurel.cards.chat;

import app.laurel.cards.Card;
import java.util.List;
import java.util.Map;

/**
 * A card for a conversation in which others read along: it tells only that there is something, and Teams asks anew for
 * each of those whom it concerns what they alone may see.
 *
 * @param verb asks for it; the button sends it as well
 * @param users what Teams calls those whom it concerns, at most sixty
 */
public record SharedCard(String title, String text, String verb, Map<String, ?> data, List<String> users)
        implements Card {

    private static final int MOST = 60;

    public SharedCard {
        data = Map.copyOf(data);
        users = users.stream().limit(MOST).toList();
    }
}
