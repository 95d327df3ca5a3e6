package app.laurel.bot.referral.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Offered;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Submitting;
import app.laurel.bot.referral.Submitting.Checked;
import app.laurel.bot.referral.Submitting.Submitted;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Tone;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Takes referrals: by a form, which one message may fill in. */
@Component
final class ReferChat implements Chatting {

    private final Submitting submitting;
    private final ReferForms forms;
    private final Supplier<UUID> oneTimeIds;

    ReferChat(Submitting submitting, ReferForms forms, Supplier<UUID> oneTimeIds) {
        this.submitting = submitting;
        this.forms = forms;
        this.oneTimeIds = oneTimeIds;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room("referral")
                .look("refer", this::ask)
                .action("referral.check", ReferForm.class, this::check)
                .action("referral.submit", ReferForm.class, this::submit)
                .window("refer", Set.of(Offered.WHERE_ONE_WRITES), (turn, quoted) -> Reply.answer(form(turn)));
    }

    private Reply ask(Turn turn) {
        if (turn.text().isBlank()) {
            return Reply.answer(form(turn));
        }
        var tongue = Tongue.of(turn.voice());
        var form = ReferForm.empty(oneTimeIds.get().toString());
        var said = ReferText.read(turn.text(), forms.products(turn.person()));
        var filled = form.with(said.product(), said.name(), said.email(), said.phone());
        return Reply.answer(checked(turn, filled, tongue));
    }

    private Card form(Turn turn) {
        var empty = ReferForm.empty(oneTimeIds.get().toString());
        return forms.form(turn.person(), empty, "", List.of(), Tongue.of(turn.voice()));
    }

    private Reply check(Turn turn, ReferForm form) {
        return Reply.replace(checked(turn, form, Tongue.of(turn.voice())));
    }

    private Card checked(Turn turn, ReferForm form, Tongue tongue) {
        return switch (submitting.check(turn.person(), form.wish())) {
            case Checked.Fine fine ->
                forms.form(turn.person(), form.hasBeenWarned(), "", forms.findings(fine, tongue), tongue);
            case Checked.Refused refused ->
                forms.form(turn.person(), form, forms.problem(refused, form.email(), tongue), List.of(), tongue);
        };
    }

    private Reply submit(Turn turn, ReferForm form) {
        var tongue = Tongue.of(turn.voice());
        if (form.consents() && !form.warned() && wouldSurprise(turn, form)) {
            return Reply.replace(checked(turn, form, tongue));
        }
        return Reply.replace(
                switch (submitting.submit(turn.person(), form.wish(), turn.request("refer", form.once()))) {
                    case Submitted.Done(var id) -> receipt(id, form, tongue);
                    case Submitted.NoConsent no ->
                        forms.form(turn.person(), form, tongue.say("form.consent"), List.of(), tongue);
                    case Submitted.NotNow(var why) ->
                        forms.form(turn.person(), form, forms.problem(why, form.email(), tongue), List.of(), tongue);
                });
    }

    /** Whether there is something about it that should be read before it is submitted. */
    private boolean wouldSurprise(Turn turn, ReferForm form) {
        return submitting.check(turn.person(), form.wish()) instanceof Checked.Fine fine && fine.referredBefore();
    }

    private static Card receipt(CaseId id, ReferForm form, Tongue tongue) {
        return AnswerCard.of(tongue.say("receipt.title", Map.of("name", form.name(), "id", id.value())))
                .tone(Tone.GOOD)
                .text(tongue.say("receipt.text"))
                .buttons(tongue.saying("button.look", "referral " + id), tongue.saying("button.another", "refer"));
    }
}
