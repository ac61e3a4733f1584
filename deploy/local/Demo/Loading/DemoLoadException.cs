namespace CreditPlatform.Local.Demo;

/// <summary>The platform answered with something demo data never deserve; the message has request, status and body.</summary>
sealed class DemoLoadException(string message) : Exception(message)
{
    public static async Task<DemoLoadException> FromAsync(HttpResponseMessage response, string request, CancellationToken cancellation) =>
        new($"{request}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellation)}");
}
