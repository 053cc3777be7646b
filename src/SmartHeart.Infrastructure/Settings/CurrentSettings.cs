using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Settings;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Settings;

/// <summary>The settings as this host knows them: what it commits itself is there at once, what others do is brought by <see cref="SettingsWatch"/>.</summary>
internal sealed class CurrentSettings : ISettings, IFollowUp
{
    private readonly Lock _lock = new();
    private volatile SettingsSnapshot _now = SettingsSnapshot.Empty;
    private int _newest;

    public SettingsSnapshot Now => _now;

    public IEnumerable<Statement> After(ChangeTracker changes) => [];

    /// <summary>Asked when the changes are durable and not yet accepted.</summary>
    public IEnumerable<string> Wakes(ChangeTracker changes)
    {
        var changed = changes.Entries<Setting>().Where(entry => entry.State is EntityState.Added or EntityState.Modified).Select(entry => entry.Entity).ToList();
        if (changed.Find(setting => setting.Name == Setting.Revision) is { } revision) Take(changed, revision.Version);
        return [];
    }

    /// <summary>Takes what was read, unless something newer is here already.</summary>
    public void Take(SettingsSnapshot read)
    {
        lock (_lock)
        {
            if (read.Revision < _newest) return;

            (_newest, _now) = (read.Revision, read);
        }
    }

    /// <summary>A row as others see it.</summary>
    public static SettingNow Seen(Setting setting) => new(setting.Name, setting.Value, setting.Version, setting.ChangedAt);

    private void Take(List<Setting> changed, int revision)
    {
        lock (_lock)
        {
            var rows = changed.Where(setting => setting.Name != Setting.Revision && setting.Version > _now.VersionOf(setting.Name))
                .Select(setting => KeyValuePair.Create(setting.Name, Seen(setting)));
            // Where another host's change lies between, the number stays behind: the next look then reads everything.
            _now = new(revision == _now.Revision + 1 ? revision : _now.Revision, _now.ByName.SetItems(rows));
            _newest = Math.Max(_newest, revision);
        }
    }
}
