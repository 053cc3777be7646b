using SmartHeart.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Says on which database the facts of a class run.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnDatabaseAttribute(DatabaseProvider provider) : Attribute
{
    public DatabaseProvider Provider { get; } = provider;
}

/// <summary>A fact of a suite that several databases share: skipped, with the reason, where that of its class is not there.</summary>
[XunitTestCaseDiscoverer("SmartHeart.Infrastructure.IntegrationTests.DatabaseFactDiscoverer", "SmartHeart.Infrastructure.IntegrationTests")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabaseFactAttribute : FactAttribute;

public sealed class DatabaseFactDiscoverer(IMessageSink sink) : FactDiscoverer(sink)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var provider = testMethod.TestClass.Class.GetCustomAttributes(typeof(OnDatabaseAttribute)).Single()
            .GetConstructorArguments().Cast<DatabaseProvider>().Single();
        return TestDatabase.WhyNot(provider) is { } reason
            ? new XunitSkippedDataRowTestCase(
                DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod, reason)
            : base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
    }
}
