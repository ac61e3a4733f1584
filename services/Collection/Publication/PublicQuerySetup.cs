namespace CreditPlatform.Collection.Publication;

internal static class PublicQuerySetup
{
    public static void AddPublicQuery(this WebApplicationBuilder builder)
    {
        if (builder.Environment.IsDevelopment())
            builder.Services.Configure<PersonQueryOptions>(options => options.PerMinute = 600); // one machine plays everybody
        builder.Services.Configure<PersonQueryOptions>(builder.Configuration.GetSection("PublicPersons"));
        builder.Services.AddSingleton<PersonQueryLimit>().AddSingleton<PublicRows>().AddSingleton<PublicRecords>();
    }
}
