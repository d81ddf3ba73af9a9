"""What meetings are about, as a closed list."""

from __future__ import annotations

import enum

__all__ = ["Topic"]


class Topic(enum.Enum):
    """A field of cooperation between police, interior, prosecution, justice and security bodies.

    The offences follow the International Classification of Crime for Statistical Purposes (ICCS,
    UNODC 2015) where it has a category; the others are ways in which bodies work together.

    >>> Topic("mutual_legal_assistance")
    <Topic.MUTUAL_LEGAL_ASSISTANCE: 'mutual_legal_assistance'>
    """

    TERRORISM = "terrorism"
    """Terrorist acts and groups, foreign terrorist fighters; separatism where named with terrorism."""

    EXTREMISM = "extremism"
    """Violent extremism and radicalization."""

    TERRORISM_FINANCING = "terrorism_financing"
    """Financing of terrorism."""

    ORGANIZED_CRIME = "organized_crime"
    """Organized and transnational crime and the groups behind it."""

    CYBERCRIME = "cybercrime"
    """Crime against or by means of information technology; security of information."""

    DRUG_TRAFFICKING = "drug_trafficking"
    """Illicit drugs, new psychoactive substances and precursors."""

    HUMAN_TRAFFICKING = "human_trafficking"
    """Trafficking in persons and modern slavery."""

    IRREGULAR_MIGRATION = "irregular_migration"
    """Irregular migration, smuggling of migrants, readmission."""

    MONEY_LAUNDERING = "money_laundering"
    """Laundering of the proceeds of crime."""

    FINANCIAL_CRIME = "financial_crime"
    """Fraud, tax and other economic crime, illicit finance."""

    CORRUPTION = "corruption"
    """Bribery and other corruption."""

    ARMS_TRAFFICKING = "arms_trafficking"
    """Illicit trade in weapons, ammunition and explosives."""

    BORDER_SECURITY = "border_security"
    """Control and protection of borders, travel documents."""

    FORENSICS = "forensics"
    """Forensic science and expert examination."""

    EXTRADITION = "extradition"
    """Extradition and transfer of sentenced persons."""

    MUTUAL_LEGAL_ASSISTANCE = "mutual_legal_assistance"
    """Mutual legal assistance in criminal matters."""

    ASSET_RECOVERY = "asset_recovery"
    """Tracing, freezing, confiscation and return of criminal assets."""

    FUGITIVES = "fugitives"
    """Search for wanted and missing persons, notices."""

    ENVIRONMENTAL_CRIME = "environmental_crime"
    """Crime against wildlife, forests, fisheries and the environment."""

    CULTURAL_PROPERTY = "cultural_property"
    """Theft of and trade in works of art and antiquities."""

    VEHICLE_CRIME = "vehicle_crime"
    """Theft of and trade in vehicles."""

    COUNTERFEITING = "counterfeiting"
    """Counterfeit goods, money and medicines; intellectual property."""

    CHILD_PROTECTION = "child_protection"
    """Crime against children, sexual exploitation and abuse of children."""

    WAR_CRIMES = "war_crimes"
    """War crimes, crimes against humanity, genocide."""

    MARITIME_SECURITY = "maritime_security"
    """Piracy, coast guards and security at sea."""

    PUBLIC_ORDER = "public_order"
    """Public order, major events, hooliganism."""

    INFORMATION_EXCHANGE = "information_exchange"
    """Exchange of information and intelligence, databases, contact points."""

    TRAINING = "training"
    """Training and building of capacity."""

    LEGAL_HARMONIZATION = "legal_harmonization"
    """Making laws and procedures alike."""

    WITNESS_PROTECTION = "witness_protection"
    """Protection of witnesses and victims."""

    EVIDENCE_SHARING = "evidence_sharing"
    """Exchange and admission of evidence."""

    JOINT_INVESTIGATIONS = "joint_investigations"
    """Joint investigations, teams and operations, controlled delivery."""

    PUBLIC_HEALTH = "public_health"
    """Epidemics and public health."""

    ORGANIZATION = "organization"
    """A body's own staff, budget and procedure."""
