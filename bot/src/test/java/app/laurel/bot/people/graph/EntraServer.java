package app.laurel.bot.people.graph;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import app.laurel.bot.people.AppInstalling;
import app.laurel.bot.people.Bearers;
import app.laurel.bot.people.Directory;
import app.laurel.bot.people.PeopleSource;
import app.laurel.bot.people.Role;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Microsoft Graph as a bank's tenant would answer, on this machine. */
public final class EntraServer implements AutoCloseable {

    private final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> refused = new ArrayList<>();

    public EntraServer() {
        server.start();
    }

    /** A user as Graph writes one; more fields after these, each with a comma before it. */
    public static String user(String id, String more) {
        return """
                {"id":"%s","displayName":"%s Test","mail":"%s@bank.example","accountEnabled":true,"userType":"Member",
                "department":"Branches","state":"Ontario","country":"Canada","employeeHireDate":"2021-05-03T00:00:00Z"%s}""".formatted(id, id, id, more);
    }

    public static String managedBy(String manager) {
        return ",\"manager@delta\":[{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"%s\"}]".formatted(manager);
    }

    /** The first page of everybody. */
    public EntraServer begins(ResponseDefinitionBuilder page) {
        return answers(
                get(urlPathEqualTo("/v1.0/users/delta"))
                        .withQueryParam("$select", containing("manager"))
                        .withQueryParam("$skiptoken", absent())
                        .withQueryParam("$deltatoken", absent()),
                page);
    }

    /** The members of a group on one page, with another behind it. */
    public ResponseDefinitionBuilder membersBefore(String group, String token, String... ids) {
        return json(
                "{\"@odata.nextLink\":\"%s/groups/%s/transitiveMembers/microsoft.graph.user?$skiptoken=%s\",\"value\":[%s]}"
                        .formatted(endpoint(), group, token, members(ids)));
    }

    public static ResponseDefinitionBuilder lastMembers(String... ids) {
        return json("{\"value\":[%s]}".formatted(members(ids)));
    }

    private static String members(String... ids) {
        return Stream.of(ids).map("{\"id\":\"%s\"}"::formatted).collect(Collectors.joining(","));
    }

    /** The first page of a group's members. */
    public EntraServer group(String group, ResponseDefinitionBuilder page) {
        return answers(
                get(urlPathEqualTo("/v1.0/groups/" + group + "/transitiveMembers/microsoft.graph.user"))
                        .withQueryParam("$skiptoken", absent()),
                page);
    }

    public EntraServer groupGoesOn(String group, String token, ResponseDefinitionBuilder page) {
        return answers(
                get(urlPathEqualTo("/v1.0/groups/" + group + "/transitiveMembers/microsoft.graph.user"))
                        .withQueryParam("$skiptoken", equalTo(token)),
                page);
    }

    /** The page to which a link led. */
    public EntraServer goesOn(String token, ResponseDefinitionBuilder page) {
        return answers(get(urlPathEqualTo("/v1.0/users/delta")).withQueryParam("$skiptoken", equalTo(token)), page);
    }

    /** What has changed since. */
    public EntraServer changes(String token, ResponseDefinitionBuilder page) {
        return answers(get(urlPathEqualTo("/v1.0/users/delta")).withQueryParam("$deltatoken", equalTo(token)), page);
    }

    public EntraServer at(String path, ResponseDefinitionBuilder answer) {
        return answers(get(urlPathEqualTo("/v1.0" + path)), answer);
    }

    public EntraServer installing(String person, ResponseDefinitionBuilder answer) {
        return answers(post(urlPathEqualTo("/v1.0/users/" + person + "/teamwork/installedApps")), answer);
    }

    private EntraServer answers(MappingBuilder asked, ResponseDefinitionBuilder answer) {
        server.stubFor(asked.willReturn(answer));
        return this;
    }

    public ResponseDefinitionBuilder pageBefore(String token, String... users) {
        return json("{\"@odata.nextLink\":\"%s/users/delta?$skiptoken=%s\",\"value\":[%s]}"
                .formatted(endpoint(), token, String.join(",", users)));
    }

    public ResponseDefinitionBuilder lastPage(String token, String... users) {
        return json("{\"@odata.deltaLink\":\"%s/users/delta?$deltatoken=%s\",\"value\":[%s]}"
                .formatted(endpoint(), token, String.join(",", users)));
    }

    public static ResponseDefinitionBuilder json(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    public static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status).withBody("{\"error\":{\"code\":\"because\"}}");
    }

    public int asked(String parameter, String value) {
        return server.countRequestsMatching(getRequestedFor(urlPathEqualTo("/v1.0/users/delta"))
                        .withQueryParam(parameter, equalTo(value))
                        .build())
                .getCount();
    }

    /** How often Laurel was to be installed for somebody. */
    public int installed(String person) {
        return server.countRequestsMatching(
                        postRequestedFor(urlPathEqualTo("/v1.0/users/" + person + "/teamwork/installedApps"))
                                .build())
                .getCount();
    }

    public int askedAtAll() {
        return server.getAllServeEvents().size();
    }

    /** The body of the last request. */
    public String lastBody() {
        return server.getAllServeEvents().getFirst().getRequest().getBodyAsString();
    }

    /** The tokens that were given back. */
    public List<String> refused() {
        return refused;
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.port() + "/v1.0");
    }

    public PeopleSource source(Directory known) {
        return source(known, Map.of(), Map.of());
    }

    public PeopleSource source(Directory known, Map<Role, List<String>> groups, Map<Role, List<String>> appRoles) {
        var properties = properties(groups, appRoles);
        return new EntraPeople(new Graph(http, bearers(), properties), properties, known);
    }

    public AppInstalling installing() {
        var properties = properties(Map.of(), Map.of());
        return new TeamsInstalling(new Graph(http, bearers(), properties), properties);
    }

    private GraphProperties properties(Map<Role, List<String>> groups, Map<Role, List<String>> appRoles) {
        return new GraphProperties(
                endpoint(),
                Duration.ofMinutes(5),
                groups,
                appRoles,
                Optional.of("laurel-sp"),
                Optional.of("extensionAttribute7"),
                Optional.of("laurel-app"));
    }

    private Bearers bearers() {
        return new Bearers() {

            @Override
            public Optional<String> bearer(String scope) {
                return Optional.of("token");
            }

            @Override
            public void refused(String scope, String bearer) {
                refused.add(bearer);
            }
        };
    }

    @Override
    public void close() {
        http.close();
        server.stop();
    }
}
