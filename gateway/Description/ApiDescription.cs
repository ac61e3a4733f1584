using System.Text.Json;
using System.Text.Json.Nodes;
using CreditPlatform.Gateway.Routing;
using CreditPlatform.ServiceDefaults.Hosting;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CreditPlatform.Gateway.Description;

/// <summary>One OpenAPI document of the whole platform, kept for half a minute. A service that is away is left out, and named.</summary>
internal sealed class ApiDescription(
    [FromKeyedServices("v1")] IOpenApiDocumentProvider own, ServiceDirectory services, ServiceCalls calls) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan KeptIncomplete = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim one = new(1);
    private byte[] document = [];
    private DateTimeOffset until;

    public async Task<byte[]> Read(CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            if (TimeProvider.System.GetUtcNow() < until)
                return document;
            var merged = await Merge(ct);
            document = JsonSerializer.SerializeToUtf8Bytes(merged.Document, PlatformJson.Options);
            until = TimeProvider.System.GetUtcNow() + (merged.Complete ? Kept : KeptIncomplete);
            return document;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<(JsonObject Document, bool Complete)> Merge(CancellationToken ct)
    {
        var parts = await Task.WhenAll(services.All.Select(async service => (service.Key, Document: await Fetch(service.Value, ct))));
        var merge = new DescriptionMerge(OwnDescription.Frame());
        merge.Add("gateway", await Own(ct), path => path);
        foreach (var (service, part) in parts)
            if (part is not null)
                merge.Add(service, part, path => Routes.Outside(service, path));
        var missing = parts.Where(part => part.Document is null).Select(part => part.Key).ToArray();
        merge.Document["x-unavailable"] = new JsonArray([.. missing.Select(name => JsonValue.Create(name))]);
        return (merge.Document, missing.Length == 0);
    }

    private async Task<JsonObject> Own(CancellationToken ct)
    {
        var described = await own.GetOpenApiDocumentAsync(ct);
        return JsonNode.Parse(await described.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, ct))!.AsObject();
    }

    private async Task<JsonObject?> Fetch(Uri service, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            return await calls.Client.GetFromJsonAsync<JsonObject>(new Uri(service, "/openapi/v1.json"), patience.Token);
        }
        catch (Exception exception) when (
            exception is HttpRequestException or JsonException || patience.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => one.Dispose();
}
