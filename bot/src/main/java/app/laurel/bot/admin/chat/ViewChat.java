package app.laurel.bot.admin.chat;

import app.laurel.bot.admin.Rebuild;
import app.laurel.bot.admin.Rebuilding;
import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Who;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import app.laurel.cards.Words;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.chat.ListCard;
import app.laurel.cards.chat.Row;
import app.laurel.cards.common.Button;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has views made right again, and shows how far that has come. */
@Component
final class ViewChat implements Chatting {

    private static final Who ADMINISTRATORS = Who.any(Role.ADMINISTRATOR);

    private static final int LONGEST_NAME = 60;

    private final Rebuilding rebuilding;
    private final RoleCards cards;
    private final People people;

    ViewChat(Rebuilding rebuilding, RoleCards cards, People people) {
        this.rebuilding = rebuilding;
        this.cards = cards;
        this.people = people;
    }

    /** What comes back with a confirmation. */
    record Named(String view) {}

    @Override
    public void addTo(Routes routes) {
        routes.room(RoleChat.ROOM)
                .slash("/view rebuild", ADMINISTRATORS, ViewName.class, (turn, said) -> ask(turn, said.view()))
                .slash("/view show", ADMINISTRATORS, turn -> Reply.answer(list(turn.voice())))
                .action("admin.rebuild", Named.class, this::rebuild);
    }

    private Reply ask(Turn turn, String view) {
        var words = words(turn.voice());
        if (!rebuilding.names().contains(view)) {
            return Reply.answer(unknown(view, turn.voice()));
        }
        return Reply.answer(new ConfirmCard(
                words.say("view.confirm", Map.of("view", words.say("view." + view))),
                words.say("view.confirmText"),
                List.of(),
                "admin.rebuild",
                Map.of("view", view)));
    }

    private Reply rebuild(Turn turn, Named named) {
        if (!ADMINISTRATORS.includes(turn.person(), people)) {
            return Reply.replace(cards.notYours(turn.voice()));
        }
        rebuilding.begin(named.view(), turn.actor());
        return Reply.replace(list(turn.voice()));
    }

    private Card list(Voice voice) {
        var words = words(voice);
        return list(words.say("view.title"), words.say("view.text"), words);
    }

    /** What was asked for, and what there is, each by the name that is typed. */
    private Card unknown(String view, Voice voice) {
        var words = words(voice);
        var shown = view.length() > LONGEST_NAME ? view.substring(0, LONGEST_NAME) + "…" : view;
        var names = new Formats(voice.language(), voice.timeZone()).list(rebuilding.names());
        return list(
                words.say("view.unknown", Map.of("name", shown)),
                words.say("view.unknown.text", Map.of("names", names)),
                words);
    }

    private Card list(String title, String text, Words words) {
        var rows = rebuilding.names().stream().map(name -> row(name, words)).toList();
        return ListCard.of(title, text, rows).buttons(Button.say(words.say("view.refresh"), "/view show"));
    }

    private Row row(String name, Words words) {
        var last = rebuilding.last(name);
        var text = last.map(rebuild -> words.say("view." + rebuild.step(), figures(rebuild)))
                .orElseGet(() -> words.say("view.never"));
        var row = Row.of(words.say("view." + name), text, "");
        return last.filter(rebuild -> !rebuild.isDone()).isPresent()
                ? row
                : row.buttons(Button.say(words.say("view.rebuild"), "/view rebuild " + name));
    }

    private static Map<String, Object> figures(Rebuild rebuild) {
        return Map.of("rows", rebuild.rows(), "mended", rebuild.mended(), "sources", rebuild.sources());
    }

    private static Words words(Voice voice) {
        return Words.of(RoleChat.ROOM, voice.language());
    }
}
