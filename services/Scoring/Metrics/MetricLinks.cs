namespace CreditPlatform.Scoring.Metrics;

/// <summary>Links that open a value.</summary>
static class MetricLinks
{
    public static string Unit(string metric, string scope, string period) =>
        $"/api/v1/metrics/{metric}?scope={Uri.EscapeDataString(scope)}&period={period}&rows=true";

    public static string Subject(string metric, string scope, string purpose) =>
        $"/api/v1/metrics/{metric}?scope={Uri.EscapeDataString(scope)}&purpose={Uri.EscapeDataString(purpose)}&rows=true";
}
