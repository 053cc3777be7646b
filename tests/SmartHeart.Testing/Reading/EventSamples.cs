using SmartHeart.Domain.Events;

namespace SmartHeart.Testing.Reading;

internal sealed class RegistrationFinders : ReadSamples<IRegistrationRepository>
{
    public RegistrationFinders() => Ask((registrations, keys) => registrations.Find(keys.Registration.UserId, keys.Registration.ContentId, default));
}
