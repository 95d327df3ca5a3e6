package app.laurel.cards.voting;

import app.laurel.cards.Card;
import java.util.List;

/** Tells everybody who has won. */
public record AnnouncementCard(String title, String thanks, List<Honour> honours) implements Card {

    public AnnouncementCard {
        honours = List.copyOf(honours);
    }
}
