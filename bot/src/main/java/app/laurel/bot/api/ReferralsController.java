package app.laurel.bot.api;

import app.laurel.bot.api.Shown.Created;
import app.laurel.bot.api.Shown.OneReferral;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.referral.Referring;
import app.laurel.bot.reward.Owner;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Referrals: where one stands, and a customer's new one. */
@RestController
@ConditionalOnProperty("laurel.api.issuer")
@Tag(name = "Referrals")
class ReferralsController {

    private static final int MOST_BYTES = 16 * 1024;

    private final Callers callers;
    private final Referring referring;
    private final ReferralAnswers answers;
    private final NewReferrals newReferrals;

    ReferralsController(Callers callers, Referring referring, ReferralAnswers answers, NewReferrals newReferrals) {
        this.callers = callers;
        this.referring = referring;
        this.answers = answers;
        this.newReferrals = newReferrals;
    }

    @GetMapping(path = "/api/v1/referrals/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getReferral",
            summary = "Where a referral stands",
            description =
                    "Needs referrals.read, and customers.read as well if a customer made it. A referral that turned out to be another one is answered with the one that goes on.",
            security = {
                @SecurityRequirement(name = "laurel", scopes = "referrals.read"),
                @SecurityRequirement(
                        name = "laurel",
                        scopes = {"referrals.read", "customers.read"})
            })
    OneReferral see(
            @Parameter(description = "Laurel's id, as in R-7QK2M4AB", example = "R-7QK2M4AB") @PathVariable String id,
            Principal principal,
            HttpServletRequest request) {
        var caller = callers.of(principal);
        var found = referring.find(new CaseId(id));
        if (found.isEmpty()) {
            caller.looks("referral", Ids.shortened(id));
            throw ApiProblem.NOT_FOUND.refusal();
        }
        var referral = found.get();
        caller.looks(
                "referral",
                referral.id().value(),
                new Owner(referral.particulars().referrer().owner()));
        return answers.of(referral, caller, Tongues.of(request));
    }

    @PostMapping(
            path = "/api/v1/referrals",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createReferral",
            summary = "A customer introduces somebody",
            description =
                    "Needs referrals.write. The same Idempotency-Key with the same body gets the same answer, however often it is sent; with another body it gets 422. Keys are kept for good.",
            security = @SecurityRequirement(name = "laurel", scopes = "referrals.write"),
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Shown.NewReferral.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made; the Location names it.",
            content = @Content(schema = @Schema(implementation = Created.class)))
    ResponseEntity<Created> submit(
            @Parameter(description = "1 to 100 characters that name this very wish, such as a UUID", required = true)
                    @RequestHeader(name = "Idempotency-Key", defaultValue = "")
                    String key,
            Principal principal,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        var body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw ApiProblem.TOO_LARGE.refusal();
        }
        var id = newReferrals.make(callers.of(principal), key, body);
        return ResponseEntity.created(URI.create("/api/v1/referrals/" + id)).body(new Created(id.value()));
    }
}
