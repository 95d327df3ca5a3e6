package app.laurel.bot.store.cosmos.rest;

import java.util.List;

/** What a path and its headers ask for. */
enum Routing {
    ACCOUNT,
    CREATE_DATABASE,
    DATABASE,
    CREATE_CONTAINER,
    CONTAINER,
    RANGES,
    PLAN,
    QUERY,
    BATCH,
    CREATE,
    REPLACE,
    CHANGES,
    READ;

    static boolean isForDocuments(Request request) {
        var parts = request.parts();
        return parts.size() > 4 && parts.get(4).equals("docs");
    }

    /** Whether it makes what documents lie in. */
    boolean makes() {
        return this == CREATE_DATABASE || this == CREATE_CONTAINER;
    }

    static Routing of(Request request) {
        var parts = request.parts();
        return switch (request.method()) {
            case "GET" -> get(request, parts);
            case "POST" -> post(request, parts);
            case "PUT" -> put(request, parts);
            default -> throw unknown(request);
        };
    }

    private static Routing get(Request request, List<String> parts) {
        return switch (parts.size()) {
            case 0 -> ACCOUNT;
            case 2 -> DATABASE;
            case 4 -> CONTAINER;
            case 5 -> feed(request, parts.get(4));
            case 6 -> READ;
            default -> throw unknown(request);
        };
    }

    private static Routing feed(Request request, String what) {
        if (what.equals("pkranges")) {
            return RANGES;
        }
        if (request.header("A-IM").map("Incremental Feed"::equalsIgnoreCase).orElse(false)) {
            return CHANGES;
        }
        throw unknown(request);
    }

    private static Routing post(Request request, List<String> parts) {
        return switch (parts.size()) {
            case 1 -> CREATE_DATABASE;
            case 3 -> CREATE_CONTAINER;
            case 5 -> documents(request);
            default -> throw unknown(request);
        };
    }

    private static Routing documents(Request request) {
        if (request.says("x-ms-cosmos-is-query-plan-request")) {
            return PLAN;
        }
        if (request.says("x-ms-documentdb-isquery")) {
            return QUERY;
        }
        if (request.says("x-ms-cosmos-is-batch-request")) {
            return BATCH;
        }
        if (request.says("x-ms-documentdb-is-upsert")) {
            throw unknown(request);
        }
        return CREATE;
    }

    private static Routing put(Request request, List<String> parts) {
        if (parts.size() == 6) {
            return REPLACE;
        }
        throw unknown(request);
    }

    private static Refusal unknown(Request request) {
        return Refusal.of(501, "The double does not know " + request.method() + " " + request.path());
    }
}
