using CreditPlatform.Local.Servers;

namespace CreditPlatform.Local.Backup;

/// <summary>
/// What of the state directory goes into a backup beside the databases, under which name. The broker's whole data directory belongs to it:
/// an event counts as published once the broker has confirmed it, so a message still in a queue is nowhere else marked as unsent.
/// </summary>
internal static class Parts
{
    public const string Databases = "databases";

    public static IEnumerable<(string Path, string Name)> Of(Workspace workspace) =>
    [
        (workspace.Keys, "keys"),
        (workspace.DemoClients, "demo-clients.json"),
        (workspace.FirstStartDone, "first-start-done"),
        (workspace.RabbitPassword, "rabbitmq-password"),
        (RabbitServer.DataDirectory(workspace), "rabbitmq"),
    ];
}
