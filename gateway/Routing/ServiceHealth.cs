using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CreditPlatform.Gateway.Routing;

/// <summary>A service that is away degrades the gateway and no more: it answers for the others all the same.</summary>
internal sealed class ServiceHealth(string service, ServiceDirectory services, ServiceCalls calls) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(2));
        try
        {
            using var answer = await calls.Client.GetAsync(new Uri(services.All[service], "/alive"), patience.Token);
            return answer.IsSuccessStatusCode ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"answers {(int)answer.StatusCode}");
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException)
        {
            return HealthCheckResult.Degraded("not reachable");
        }
    }
}
