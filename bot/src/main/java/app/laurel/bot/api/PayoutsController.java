package app.laurel.bot.api;

import app.laurel.bot.api.Shown.Amount;
import app.laurel.bot.api.Shown.Coming;
import app.laurel.bot.api.Shown.OnePayout;
import app.laurel.bot.payout.PayoutId;
import app.laurel.bot.payout.payment.Payout;
import app.laurel.bot.payout.payment.Payouts;
import app.laurel.bot.payout.payment.Progress;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a payout is. */
@RestController
@ConditionalOnProperty("laurel.api.issuer")
@Tag(name = "Payouts")
class PayoutsController {

    private final Callers callers;
    private final Payouts payouts;

    PayoutsController(Callers callers, Payouts payouts) {
        this.callers = callers;
        this.payouts = payouts;
    }

    @GetMapping(path = "/api/v1/payouts/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getPayout",
            summary = "Where a payout is",
            description = "Needs payouts.read, and customers.read as well if it goes to a customer.",
            security = {
                @SecurityRequirement(name = "laurel", scopes = "payouts.read"),
                @SecurityRequirement(
                        name = "laurel",
                        scopes = {"payouts.read", "customers.read"})
            })
    OnePayout see(@PathVariable String id, Principal principal) {
        var caller = callers.of(principal);
        var found = Optional.of(id)
                .filter(PayoutId.SHAPE.asMatchPredicate())
                .map(PayoutId::new)
                .flatMap(payouts::find);
        if (found.isEmpty()) {
            caller.looks("payout", Ids.shortened(id));
            throw ApiProblem.NOT_FOUND.refusal();
        }
        caller.looks("payout", id, found.get().order().owner());
        return shown(found.get());
    }

    private static OnePayout shown(Payout payout) {
        var order = payout.order();
        return new OnePayout(
                order.id().value(),
                order.entitlement().value(),
                Amount.of(order.amount()),
                payout.state().name(),
                payout.progress().since(),
                order.attempt(),
                arrival(payout.progress()));
    }

    private static Optional<Coming> arrival(Progress progress) {
        return switch (progress) {
            case Progress.Acknowledged(var arrival, var since) -> Optional.of(Coming.of(arrival));
            case Progress.Settled(var arrival, var since) -> Optional.of(Coming.of(arrival));
            case Progress other -> Optional.empty();
        };
    }
}
