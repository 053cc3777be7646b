using Microsoft.Extensions.Hosting;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.Kit.Telegram.Starting;

/// <summary>Sets the command menus again when their words were changed in chat, here or by another host.</summary>
internal sealed class CommandMenuWatch(CommandMenu menu, ISettings settings, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        SettingsSnapshot? seen = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            var now = settings.Now;
            if (!ReferenceEquals(now, seen) && menu.IsOutdated) await menu.Publish(stoppingToken);
            seen = now;
            await Task.Delay(Between, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
