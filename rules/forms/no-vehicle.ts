import { form } from '../decide/form.ts';

export default form({
  title: 'Vehicle repair or accident',
  kind: 'none',
  evidence: [
    'vehicle service contract', 'extended warranty', 'auto repair', 'automobile', 'collision', 'roadside', 'dealership', 'tire', 'motor club',
    'vehicle service|protection|repair|claim|owner|warranty',
  ],
  marks: [
    'vehicle make|year|model|owner|type|identification|information|mileage|service', 'your vehicle', 'make and? model', 'year make and? model',
    'license plate', 'plate number', 'repair shop|facility|order', 'dealer', 'dealership', 'tear down', 'labor operation|hour|rate',
    'body shop', 'service contract', 'customer complaint', 'quantity of part', 'part number', 'service advisor', 'repair', 'date of loss',
    'crash', 'failed part', 'tire', 'tow', 'breakdown', 'mileage', 'fuel', 'mechanic', 'labor', 'engine', 'roadside', 'agreement number',
  ],
  alone: ['vin', 'odometer', 'vehicle identification number', 'tire size', 'tow destination', 'breakdown location', 'labor rate|hour|operation'],
  asks: [],
  examples: { yes: ['Vehicle protection claim', 'VIN (17 characters)', 'Odometer reading'], no: ['Motor claim form', 'Is this due to a motor accident?'] },
});
