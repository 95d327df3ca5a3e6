package app.laurel.bot.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is true of each call, and so is said once: tokens, problems, languages, ETags. */
final class OpenApiPage {

    private static final String TEXT = """
            Where referrals, rewards and payouts stand, for the bank's own app, portal and contact centre.

            Each call needs an OAuth 2.0 bearer token of the bank's issuer whose audience is Laurel, with the scopes that the \
            call names. Whatever is about a customer needs customers.read as well. Each look is written down with the client's id.

            Texts come in the language of Accept-Language: English, French (Canada), Spanish or Arabic. They are ready to be shown \
            to the person they are about, and never tell anything about somebody else. Codes may become more; show the text of those you don't know.

            Answers carry an ETag: send it as If-None-Match and get 304 while nothing has changed. Errors are RFC 9457 problems; \
            their type is fixed, their words are not. A client that asks too often gets 429 with Retry-After.

            To hear of changes rather than ask, have Laurel send its events: see the runbook.""";

    private OpenApiPage() {}

    static OpenAPI page() {
        return new OpenAPI()
                .info(new Info().title("Laurel").version("1").description(TEXT))
                .servers(List.of(new Server().url("/").description("Wherever this page was found")))
                .components(new Components()
                        .addSecuritySchemes(
                                "laurel",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.OAUTH2)
                                        .description(
                                                "Ask the bank's identity team for the address of its token endpoint.")
                                        .flows(new OAuthFlows()
                                                .clientCredentials(new OAuthFlow()
                                                        .tokenUrl("https://issuer.example/token")
                                                        .scopes(scopes()))))
                        .addSchemas("Problem", problem()));
    }

    static void describe(OpenAPI page) {
        page.getPaths()
                .values()
                .forEach(path -> path.readOperationsMap().forEach((method, operation) -> {
                    operation.addParametersItem(new Parameter()
                            .in("header")
                            .name("Accept-Language")
                            .description("The language of the texts")
                            .schema(new StringSchema().example("fr-CA")));
                    problems(operation, "400", "401", "403", "429");
                    switch (method) {
                        case GET -> {
                            problems(operation, "404");
                            operation.getResponses().addApiResponse("304", new ApiResponse().description("As it was"));
                            operation.addParametersItem(new Parameter()
                                    .in("header")
                                    .name("If-None-Match")
                                    .description("The ETag of an earlier answer")
                                    .schema(new StringSchema()));
                            operation.getResponses().forEach(OpenApiPage::tag);
                        }
                        default -> problems(operation, "413", "422");
                    }
                }));
    }

    private static void tag(String status, ApiResponse answer) {
        if (status.equals("200")) {
            answer.addHeaderObject("ETag", new Header().schema(new StringSchema()));
        }
    }

    private static void problems(Operation operation, String... statuses) {
        for (var status : statuses) {
            var types = Arrays.stream(ApiProblem.values())
                    .filter(problem ->
                            Integer.toString(problem.status().value()).equals(status))
                    .map(problem -> String.valueOf(problem.detail().getType()))
                    .collect(Collectors.joining(", "));
            operation
                    .getResponses()
                    .addApiResponse(
                            status,
                            new ApiResponse()
                                    .description(types)
                                    .content(new Content()
                                            .addMediaType(
                                                    "application/problem+json",
                                                    new MediaType()
                                                            .schema(new Schema<>()
                                                                    .$ref("#/components/schemas/Problem")))));
        }
    }

    private static Scopes scopes() {
        var scopes = new Scopes();
        for (var scope : Scope.values()) {
            scopes.addString(scope.code(), words(scope));
        }
        return scopes;
    }

    private static String words(Scope scope) {
        return switch (scope) {
            case REFERRALS_READ -> "Where referrals stand";
            case REFERRALS_WRITE -> "New referrals of customers";
            case REWARDS_READ -> "Somebody's rewards";
            case PAYOUTS_READ -> "Where payouts are";
            case LEDGER_READ -> "The trial balance";
            case CUSTOMERS_READ -> "Whatever is about a customer, beside the scope of what is asked";
        };
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457")
                .addProperty("type", new StringSchema().example("urn:laurel:problem:not-found"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("For people"))
                .addProperty("field", new StringSchema().description("Which field is wrong, if it is one"));
    }
}
