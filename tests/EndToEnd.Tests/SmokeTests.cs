using System.Net;

namespace CreditPlatform.EndToEndTests;

public sealed class SmokeTests(PlatformFixture fixture)
{
    [Theory]
    [InlineData("collection")]
    [InlineData("scoring")]
    [InlineData("gateway")]
    public async Task Every_service_is_healthy(string service)
    {
        using var http = new HttpClient();

        using var answer = await http.GetAsync(
            new Uri(fixture.Platform.ServiceAddress(service), "health"), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
