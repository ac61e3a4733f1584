using System.Text.Json.Nodes;
using CreditPlatform.Gateway.Tokens;
using CreditPlatform.ServiceDefaults.Access;

namespace CreditPlatform.Gateway.Description;

/// <summary>What no service describes: the platform's name, how to get a token, and that everything else needs one.</summary>
internal static class OwnDescription
{
    public static JsonObject Frame() => new()
    {
        ["openapi"] = "3.1.1",
        ["info"] = new JsonObject { ["title"] = "公共信用信息平台 CreditPlatform", ["version"] = "v1" },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
        ["security"] = new JsonArray(new JsonObject { ["oauth2"] = new JsonArray() }),
        ["paths"] = new JsonObject { [TokenServer.Endpoint] = new JsonObject { ["post"] = Token() } },
        ["components"] = new JsonObject
        {
            ["securitySchemes"] = new JsonObject
            {
                ["oauth2"] = new JsonObject
                {
                    ["type"] = "oauth2",
                    ["flows"] = new JsonObject
                    {
                        ["clientCredentials"] = new JsonObject
                        {
                            ["tokenUrl"] = TokenServer.Endpoint,
                            ["scopes"] = new JsonObject(Scopes.All.Select(scope => KeyValuePair.Create(scope, (JsonNode?)scope))),
                        },
                    },
                },
            },
        },
        ["tags"] = new JsonArray(new JsonObject { ["name"] = "access" }),
    };

    private static JsonObject Token() => new()
    {
        ["tags"] = new JsonArray("access"),
        ["operationId"] = "IssueToken",
        ["summary"] = "Get an access token 获取访问令牌: OAuth 2 client credentials",
        ["security"] = new JsonArray(),
        ["requestBody"] = new JsonObject
        {
            ["required"] = true,
            ["content"] = new JsonObject
            {
                ["application/x-www-form-urlencoded"] = new JsonObject
                {
                    ["schema"] = Form(("grant_type", "client_credentials"), ("client_id", null), ("client_secret", null), ("scope", null)),
                },
            },
        },
        ["responses"] = new JsonObject
        {
            ["200"] = Answer("The token, good for an hour", ("access_token", null), ("token_type", "Bearer"), ("expires_in", null), ("scope", null)),
            ["400"] = Answer("Refused", ("error", null), ("error_description", null)),
            ["401"] = Answer("Unknown client or wrong secret", ("error", null), ("error_description", null)),
            ["429"] = Answer("Too many requests", ("error", null), ("error_description", null), ("code", "rate-limited")),
        },
    };

    private static JsonObject Answer(string description, params (string Name, string? Only)[] members) => new()
    {
        ["description"] = description,
        ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Form(members) } },
    };

    private static JsonObject Form(params (string Name, string? Only)[] members) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Field(member.Name, member.Only)))),
    };

    private static JsonObject Field(string name, string? only)
    {
        var field = new JsonObject { ["type"] = name == "expires_in" ? "integer" : "string" };
        if (only is not null)
            field["enum"] = new JsonArray(only);
        return field;
    }
}
