using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;

namespace SmartHeart.Host;

/// <summary>The policy as the agency has set it in chat, else as the configuration names it.</summary>
internal sealed class CurrentPolicy(CurrentValues values) : IPolicy
{
    public string Version => values.Now.PolicyVersion;

    public Uri? Url => values.Now.PolicyUrl;
}
