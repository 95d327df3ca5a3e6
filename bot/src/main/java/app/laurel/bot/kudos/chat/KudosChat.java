package app.laurel.bot.kudos.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Offered;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.PublicLanguages;
import app.laurel.bot.chat.Quoted;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.RequestId;
import app.laurel.bot.kudos.Given;
import app.laurel.bot.kudos.Giving;
import app.laurel.bot.kudos.Joined;
import app.laurel.bot.kudos.Joining;
import app.laurel.bot.kudos.Kudos;
import app.laurel.bot.kudos.KudosId;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.cards.Formats;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes thanks: in one message, by a form, or from somebody's message. */
@Component
final class KudosChat implements Chatting {

    private final Giving giving;
    private final Joining joining;
    private final ThanksText text;
    private final KudosCards cards;
    private final People people;
    private final Voices voices;
    private final PublicLanguages channel;
    private final Supplier<UUID> oneTimeIds;

    KudosChat(
            Giving giving,
            Joining joining,
            ThanksText text,
            KudosCards cards,
            People people,
            Voices voices,
            PublicLanguages channel,
            Supplier<UUID> oneTimeIds) {
        this.giving = giving;
        this.joining = joining;
        this.text = text;
        this.cards = cards;
        this.people = people;
        this.voices = voices;
        this.channel = channel;
        this.oneTimeIds = oneTimeIds;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("kudos")
                .word("kudos", this::say)
                .action("kudos.give", KudosForm.class, this::submit)
                .action("kudos.join", Named.class, this::join)
                .window("kudos", EnumSet.allOf(Offered.class), this::open);
    }

    /** A press that is about some thanks. */
    record Named(String kudos) {}

    private Reply say(Turn turn) {
        var thanks = text.of(turn);
        if (!thanks.isClear() || thanks.text().isEmpty()) {
            return Reply.answer(cards.form(thanks, cards.problem(thanks, turn.voice()), fresh(), turn.voice()));
        }
        return give(turn, thanks, fresh(), turn.request());
    }

    private Reply submit(Turn turn, KudosForm form) {
        var thanks = text.of(form, turn.person());
        var request = turn.request("kudos", form.once());
        return thanks.unclear().isEmpty()
                ? give(turn, thanks, form.once(), request)
                : Reply.replace(cards.form(thanks, cards.problem(thanks, turn.voice()), form.once(), turn.voice()));
    }

    private Reply give(Turn turn, Thanks thanks, String once, RequestId request) {
        var receivers = thanks.people().stream().map(Person::id).toList();
        var aloud = turn.place() instanceof Place.Shared && cards.isPublic(receivers);
        return switch (giving.give(turn.person(), receivers, thanks.text(), aloud, request)) {
            case Given.Done(var kudos) when aloud -> Reply.aloud(cards.aloud(kudos));
            case Given.Done(var kudos) -> Reply.replace(cards.receipt(kudos, giving.left(turn.person()), turn.voice()));
            case Given.OwnName own ->
                Reply.replace(cards.form(
                        thanks.without(turn.person()), cards.problem(own, turn.voice()), once, turn.voice()));
            case Given refused ->
                Reply.replace(cards.form(thanks, cards.problem(refused, turn.voice()), once, turn.voice()));
        };
    }

    private Reply join(Turn turn, Named named) {
        return KudosId.read(named.kudos())
                .map(id -> joining.join(turn.person().id(), id))
                .map(outcome -> switch (outcome) {
                    case Joined.Done(var kudos)
                    when cards.isPublic(kudos.receivers()) -> Reply.aloud(cards.aloud(kudos), languages(kudos));
                    case Joined.Done gone -> Reply.answer(cards.unknown(turn.voice()));
                    case Joined.TheirOwn own -> Reply.answer(cards.theirOwn(turn.voice()));
                    case Joined.Unknown() -> Reply.answer(cards.unknown(turn.voice()));
                })
                .orElseGet(() -> Reply.answer(cards.unknown(turn.voice())));
    }

    /** The card's languages, as they were when it was first shown. */
    private List<Locale> languages(Kudos kudos) {
        return kudos.aloud()
                ? people.find(kudos.giver()).map(voices::of).map(Voice::language).stream()
                        .toList()
                : channel.languages();
    }

    /** The window: from a message, its author and words are there already. */
    private Reply open(Turn turn, Quoted quoted) {
        var author =
                quoted.author().filter(id -> !id.equals(turn.person().id())).flatMap(people::find);
        var thanks = Thanks.to(author.stream().toList(), quote(quoted.text(), turn.voice()));
        return Reply.answer(cards.form(thanks, "", fresh(), turn.voice()));
    }

    private static String quote(String text, Voice voice) {
        var most = Giving.LONGEST - 100;
        var kept = text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most))) + "…";
        return text.isEmpty() ? "" : new Formats(voice.language(), voice.timeZone()).quote(kept) + " ";
    }

    private String fresh() {
        return oneTimeIds.get().toString();
    }
}
