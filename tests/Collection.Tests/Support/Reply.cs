using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace CreditPlatform.CollectionTests.Support;

/// <summary>What came back.</summary>
public sealed record Reply(int Status, byte[] Body, HttpResponseHeaders Headers, string? MediaType)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public string Code => Json["code"]!.GetValue<string>();

    public string Text => Encoding.UTF8.GetString(Body);

    public string Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(',', values) : "";

    public Guid Id => Json["id"]!.GetValue<Guid>();
}
