namespace CreditPlatform.Gateway.Clients;

internal static class DemoClientsSetup
{
    public static void AddDemoClients(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
            builder.Services.AddHostedService<DemoClients>();
    }
}
