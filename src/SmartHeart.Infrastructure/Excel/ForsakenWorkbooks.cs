using Microsoft.Extensions.Hosting;

namespace SmartHeart.Infrastructure.Excel;

/// <summary>Takes away at the start what a killed process has left: personal data must not lie about, nor fill the disk.</summary>
internal sealed class ForsakenWorkbooks(TimeProvider time) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        WorkbookFolders.RemoveForsaken(Path.GetTempPath(), time.GetUtcNow());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
