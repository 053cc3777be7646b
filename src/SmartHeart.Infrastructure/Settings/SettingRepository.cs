using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Settings;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Settings;

internal sealed class SettingRepository(SmartHeartDbContext context) : ISettingRepository
{
    public async Task<Setting> Get(string name, CancellationToken cancellationToken)
    {
        if (await context.Set<Setting>().AsTracking().SingleOrDefaultAsync(setting => setting.Name == name, cancellationToken) is { } known) return known;

        return context.Add(new Setting(name)).Entity;
    }
}
