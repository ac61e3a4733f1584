namespace CreditPlatform;

/// <summary>The one list of what runs: names, ports, databases. The AppHost and the local launcher both read it.</summary>
internal static class Topology
{
    public const string Bus = "messaging";

    public static readonly Service Gateway = new("gateway", "gateway/Gateway.csproj", 8080, "gatewaydb", UsesBus: false);

    public static readonly IReadOnlyList<Service> Services =
    [
        new("collection", "services/Collection/Collection.csproj", 8081, "collectiondb", UsesBus: true),
        new("scoring", "services/Scoring/Scoring.csproj", 8082, "scoringdb", UsesBus: true),
        Gateway,
    ];

    /// <param name="Name">Resource name; also the key in <c>services__NAME__http__0</c>.</param>
    /// <param name="Project">Project file, relative to the repository root.</param>
    /// <param name="Port">HTTP port on the loopback interface.</param>
    /// <param name="Database">Name of the database and of its connection string.</param>
    /// <param name="UsesBus">Whether the service is given the RabbitMQ connection string.</param>
    internal sealed record Service(string Name, string Project, int Port, string Database, bool UsesBus);
}
