using System.Net;
using System.Text.Json;

namespace CreditPlatform.ScoringTests.Host;

static class Answers
{
    /// <summary>The body of a successful answer.</summary>
    public static async Task<JsonElement> Read(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>The problem document of a refused request.</summary>
    public static async Task<JsonElement> Problem(this HttpClient client, string path, HttpStatusCode status)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status, body);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>received, stored, withdrawn, late, collected-late, refused of a unit in 2026.</summary>
    public static async Task<string> Figures(this HttpClient client, string organisation, string period = "2026")
    {
        string[] names = ["received", "stored", "withdrawn", "late", "collected-late", "refused"];
        var values = new List<long>();
        foreach (var name in names)
            values.Add((await client.Read($"/api/v1/metrics/records.{name}?scope={organisation}&period={period}")).GetProperty("value").GetInt64());
        return string.Join(' ', values);
    }
}
