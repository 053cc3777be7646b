using SmartHeart.Domain.Settings;

namespace SmartHeart.Testing.Reading;

internal sealed class SettingSamples : ReadSamples<ISettingRepository>
{
    public SettingSamples() => Ask((settings, keys) => settings.Get(Setting.Revision, default));
}
