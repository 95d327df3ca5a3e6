package app.laurel.bot.nomination.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Offered;
import app.laurel.bot.chat.PeopleField;
import app.laurel.bot.chat.Place;
import app.laurel.bot.chat.Quoted;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.nomination.Citation;
import app.laurel.bot.nomination.Nominated;
import app.laurel.bot.nomination.Nominating;
import app.laurel.bot.nomination.OpenCalls;
import app.laurel.bot.nomination.OpenCalls.Call;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.cards.Card;
import app.laurel.cards.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes nominations: in one message, or by a form. */
@Component
final class NominationChat implements Chatting {

    private final OpenCalls calls;
    private final Nominating nominating;
    private final Drafts drafts;
    private final Receipts receipts;
    private final People people;
    private final PeopleField field;
    private final Supplier<UUID> oneTimeIds;

    NominationChat(
            OpenCalls calls,
            Nominating nominating,
            Drafts drafts,
            Receipts receipts,
            People people,
            PeopleField field,
            Supplier<UUID> oneTimeIds) {
        this.calls = calls;
        this.nominating = nominating;
        this.drafts = drafts;
        this.receipts = receipts;
        this.people = people;
        this.field = field;
        this.oneTimeIds = oneTimeIds;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("nomination")
                .look("nominate", this::ask)
                .look("nomination.preview", NominationForm.class, this::preview)
                .action("nomination.submit", NominationForm.class, this::submit)
                .action("nomination.change", NominationForm.class, this::change)
                .window("nominate", Set.of(Offered.WHERE_ONE_WRITES), this::open)
                .window("nominateFromMessage", Set.of(Offered.ON_A_MESSAGE), this::open);
    }

    private Reply ask(Turn turn) {
        var tongue = Tongue.of(turn.voice(), people);
        return calls.open()
                .map(call -> show(turn, drafts.of(turn, call.awards()), call))
                .orElseGet(() -> Reply.answer(receipts.closed(turn.text(), tongue)));
    }

    private Reply show(Turn turn, Draft draft, Call call) {
        return Reply.answer(
                draft.people().stream().anyMatch(turn.person()::equals)
                        ? receipts.of(new Nominated.OwnName(), "", Tongue.of(turn.voice(), people))
                        : forms(turn, call, oneTimeIds.get().toString()).show(draft));
    }

    /** The window: from a message, its author and its words are there already. */
    private Reply open(Turn turn, Quoted quoted) {
        var author =
                quoted.author().filter(id -> !id.equals(turn.person().id())).flatMap(people::find);
        var draft = author.map(Draft.empty()::with)
                .orElseGet(Draft::empty)
                .reason(quoted.text().isEmpty() ? "" : formats(turn).quote(quoted.text()) + " ");
        return Reply.answer(calls.open()
                .<Card>map(
                        call -> forms(turn, call, oneTimeIds.get().toString()).form(draft, ""))
                .orElseGet(() -> receipts.closed(draft.reason(), Tongue.of(turn.voice(), people))));
    }

    private static Formats formats(Turn turn) {
        return new Formats(turn.voice().language(), turn.voice().timeZone());
    }

    /** The next step: all of it once more, before it is sent. */
    private Reply preview(Turn turn, NominationForm form) {
        return Reply.replace(calls.open()
                .map(call -> {
                    var draft = drafts.of(form, turn.person());
                    var forms = forms(turn, call, form.once());
                    return problem(draft, forms)
                            .<Card>map(problem -> forms.form(draft, problem))
                            .orElseGet(() -> forms.show(draft));
                })
                .orElseGet(() -> receipts.closed(form.reason(), Tongue.of(turn.voice(), people))));
    }

    private static Optional<String> problem(Draft draft, Forms forms) {
        if (!draft.isClear()) {
            var nobody = draft.unclear().isEmpty() && draft.people().isEmpty();
            return Optional.of(nobody ? forms.tongue().say("form.who") : forms.problem(draft));
        }
        return Citation.fault(draft.reason()).map(forms::fault);
    }

    private Reply change(Turn turn, NominationForm form) {
        return calls.open()
                .map(call -> Reply.replace(forms(turn, call, form.once()).form(drafts.of(form, turn.person()), "")))
                .orElseGet(() -> Reply.replace(receipts.closed(form.reason(), Tongue.of(turn.voice(), people))));
    }

    private Reply submit(Turn turn, NominationForm form) {
        return Reply.replace(calls.open()
                .map(call -> submit(turn, form, call))
                .orElseGet(() -> receipts.closed(form.reason(), Tongue.of(turn.voice(), people))));
    }

    private Card submit(Turn turn, NominationForm form, Call call) {
        var draft = drafts.of(form, turn.person());
        var forms = forms(turn, call, form.once());
        if (!draft.isClear()) {
            return forms.form(draft, problem(draft, forms).orElseThrow());
        }
        var award = form.award().isEmpty() && call.awards().size() == 1
                ? call.awards().getFirst().id()
                : form.award();
        var outcomes = new ArrayList<Nominated>();
        for (var nominee : draft.people()) {
            outcomes.add(nominate(turn, nominee, award, form));
        }
        return switch (outcomes.getFirst()) {
            case Nominated.Unfit(var fault) -> forms.form(draft, forms.fault(fault));
            case Nominated.UnknownAward() -> forms.form(draft, forms.tongue().say("form.award"));
            default -> told(outcomes, form.reason(), forms.tongue());
        };
    }

    private Nominated nominate(Turn turn, Person nominee, String award, NominationForm form) {
        var request = turn.request("nominate", form.once() + ":" + nominee.id());
        return nominating.nominate(turn.person().id(), nominee.id(), award, form.reason(), request);
    }

    private Card told(List<Nominated> outcomes, String text, Tongue tongue) {
        var cards = outcomes.stream()
                .map(outcome -> receipts.of(outcome, text, tongue))
                .toList();
        return cards.size() == 1 ? cards.getFirst() : receipts.of(cards, tongue);
    }

    private Forms forms(Turn turn, Call call, String once) {
        return new Forms(Tongue.of(turn.voice(), people), call, field, turn.place() instanceof Place.Window, once);
    }
}
