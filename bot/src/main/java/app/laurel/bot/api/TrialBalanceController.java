package app.laurel.bot.api;

import app.laurel.bot.api.Shown.Books;
import app.laurel.bot.api.Shown.BooksOfCurrency;
import app.laurel.bot.money.TrialBalance;
import app.laurel.bot.reward.ledger.Ledger;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the books come to, for the bank's finance systems. */
@RestController
@ConditionalOnProperty("laurel.api.issuer")
@Tag(name = "Books")
class TrialBalanceController {

    private final Callers callers;
    private final Ledger ledger;

    TrialBalanceController(Callers callers, Ledger ledger) {
        this.callers = callers;
        this.ledger = ledger;
    }

    @GetMapping(path = "/api/v1/trial-balance", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getTrialBalance",
            summary = "The trial balance of each currency",
            description =
                    "Needs ledger.read. What was posted seconds ago may not be in it yet. People's accounts are summed up in one for all of a kind.",
            security =
                    @SecurityRequirement(
                            name = "laurel",
                            scopes = {"ledger.read"}))
    Books see(
            @Parameter(
                            description =
                                    "Up to the end of this day (UTC) rather than now; to be a day that is closed, if it is not to change any more",
                            example = "2026-11-30")
                    @RequestParam
                    Optional<String> through,
            Principal principal) {
        var day = through.map(TrialBalanceController::day);
        callers.of(principal).looks("trial-balance", through.orElse("now"));
        return new Books(day.map(ledger::balancesThrough).orElseGet(ledger::balances).stream()
                .map(TrialBalanceController::shown)
                .toList());
    }

    private static BooksOfCurrency shown(TrialBalance books) {
        return new BooksOfCurrency(
                books.currency().getCurrencyCode(),
                books.debits().decimal(),
                books.credits().decimal(),
                books.difference().minor() == 0,
                books.turnovers().stream()
                        .map(one -> new Shown.BookAccount(
                                one.account().name(),
                                one.debits().decimal(),
                                one.credits().decimal(),
                                one.balance().decimal()))
                        .toList());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw ApiProblem.INVALID_FIELD.of("through", "must be a day such as 2026-11-30");
        }
    }
}
