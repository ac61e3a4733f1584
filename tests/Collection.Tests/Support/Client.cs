using System.Net.Http.Headers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditPlatform.CollectionTests.Catalogue;
using CreditPlatform.CollectionTests.Catalogue.Fixtures;

namespace CreditPlatform.CollectionTests.Support;

/// <summary>One of the service's callers, as its token says it.</summary>
public sealed class Client(CollectionHost host, string? organisation, string scope = "records.submit records.read", string? person = null, string? region = null)
{
    private const string Base = "/api/v1";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string? token = organisation is null ? null : TestTokens.Of(organisation, scope, person, region);

    public Client In(string county) => new(host, organisation, scope, person, county);

    public Task<Reply> Get(string path, params (string Name, string Value)[] headers) => Send(HttpMethod.Get, path, null, headers);

    public Task<Reply> Put(string path, object body, params (string Name, string Value)[] headers) => Send(HttpMethod.Put, path, Json(JsonSerializer.Serialize(body, Readable)), headers);

    public Task<Reply> Post(string path, string json, params (string Name, string Value)[] headers) => Send(HttpMethod.Post, path, Json(json), headers);

    /// <summary>Submits the valid penalty under a document number, with changes.</summary>
    public Task<Reply> Submit(string number, string? change = null, string? reportedAt = null, string query = "", params (string Name, string Value)[] headers)
    {
        var body = new JsonObject { ["item"] = "penalty-legal", ["data"] = Data(number, change) };
        if (reportedAt is not null)
            body["reportedAt"] = reportedAt;
        return Post($"/records{query}", body.ToJsonString(Readable), headers);
    }

    /// <summary>Submits the valid record of an item's fixture with changes.</summary>
    public Task<Reply> SubmitItem(string item, string change, params (string Name, string Value)[] headers) =>
        Post("/records", new JsonObject { ["item"] = item, ["data"] = DataOf(item, change) }.ToJsonString(Readable), headers);

    public Task<Reply> CorrectItem(Guid id, string item, string change, object? version) =>
        Change($"/records/{id}/corrections", new JsonObject { ["data"] = DataOf(item, change), ["reason"] = "笔误", ["evidence"] = "更正决定书" }, version, []);

    public Task<Reply> Seal(Guid id, object? version, string? reason = "依据治安管理处罚法", string? evidence = "处罚决定书") =>
        Change($"/records/{id}/sealing", new JsonObject { ["reason"] = reason, ["evidence"] = evidence }, version);

    public Task<Reply> Correct(Guid id, string number, string? change, object? version, string? reason = "笔误", string? evidence = "更正决定书", params (string, string)[] headers) =>
        Change($"/records/{id}/corrections", new JsonObject { ["data"] = Data(number, change), ["reason"] = reason, ["evidence"] = evidence }, version, headers);

    public Task<Reply> Withdraw(Guid id, object? version, string? reason = "决定被撤销", string? evidence = "撤销决定书") =>
        Change($"/records/{id}/withdrawal", new JsonObject { ["reason"] = reason, ["evidence"] = evidence }, version);

    public static JsonObject Data(string number, string? change)
    {
        var data = JsonNode.Parse(PenaltyFixture.Valid)!.AsObject();
        data["CF_WSH"] = number;
        return Changed(data, change);
    }

    private static JsonObject DataOf(string item, string change) =>
        Changed(JsonSerializer.SerializeToNode(ItemFixture.Of(item).Base)!.AsObject(), change);

    private static JsonObject Changed(JsonObject data, string? change)
    {
        foreach (var (field, value) in JsonNode.Parse(change ?? "{}")!.AsObject())
            if (value is null) data.Remove(field);
            else data[field] = value.DeepClone();
        return data;
    }

    private Task<Reply> Change(string path, JsonObject body, object? version, params (string, string)[] headers) =>
        Post(path, body.ToJsonString(Readable), version is null ? headers : [("If-Match", $"\"{version}\""), .. headers]);

    /// <summary>Sends a file as body, or whatever content is given.</summary>
    public Task<Reply> Upload(string path, HttpContent content, params (string Name, string Value)[] headers) => Send(HttpMethod.Post, path, content, headers);

    /// <summary>Follows a link of an answer page by page to its end.</summary>
    public async Task<List<JsonNode>> Follow(JsonNode? link, int limit = 1000)
    {
        var (path, found) = (link!.GetValue<string>()[Base.Length..], new List<JsonNode>());
        for (string? after = ""; after is not null;)
        {
            var page = (await Get($"{path}{(path.Contains('?') ? '&' : '?')}limit={limit}{(after.Length > 0 ? $"&after={after}" : "")}")).Json;
            found.AddRange(page["items"]!.AsArray().Select(line => line!));
            after = page["next"]?.GetValue<string>();
        }
        return found;
    }

    private static StringContent Json(string json) => new(json, Encoding.UTF8, "application/json");

    private async Task<Reply> Send(HttpMethod method, string path, HttpContent? content, (string Name, string Value)[] headers)
    {
        using var http = host.CreateClient();
        using var request = new HttpRequestMessage(method, path.StartsWith("/dev", StringComparison.Ordinal) || path == "/health" ? path : Base + path);
        request.Content = content;
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var answer = await http.SendAsync(request);
        return new Reply((int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(), answer.Headers, answer.Content.Headers.ContentType?.MediaType);
    }
}
