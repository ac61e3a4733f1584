namespace CreditPlatform.Gateway.Routing;

/// <summary>Where the services are: <c>services:NAME:http:0</c>, the form Aspire and the local launcher both give.</summary>
internal sealed class ServiceDirectory(IConfiguration configuration)
{
    public IReadOnlyDictionary<string, Uri> All { get; } = configuration.GetSection("services").GetChildren()
        .Where(service => service.Key != "gateway" && service["http:0"] is { Length: > 0 })
        .OrderBy(service => service.Key, StringComparer.Ordinal)
        .ToDictionary(service => service.Key, service => new Uri(service["http:0"]!));
}
