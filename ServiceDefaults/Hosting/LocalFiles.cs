using Microsoft.Extensions.Hosting;

namespace CreditPlatform.ServiceDefaults.Hosting;

/// <summary>Where Development keeps what it makes for itself: <c>.local</c> beside global.json, whichever project was started.</summary>
public static class LocalFiles
{
    public static string Path(IHostEnvironment environment, string name)
    {
        var folder = new DirectoryInfo(environment.ContentRootPath);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return System.IO.Path.Combine(folder?.FullName ?? environment.ContentRootPath, ".local", name);
    }
}
