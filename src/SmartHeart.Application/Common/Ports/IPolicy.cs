namespace SmartHeart.Application.Common.Ports;

/// <summary>The privacy policy in force. A new version asks everyone again.</summary>
public interface IPolicy
{
    /// <summary>Version that consents are stored with; 1–32 characters.</summary>
    string Version { get; }

    /// <summary>Where the policy can be read; null when none is configured.</summary>
    Uri? Url { get; }
}
